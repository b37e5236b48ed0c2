"""What the model believes without having measured it. Change it here and print the table again."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Assumptions:
    # Of one person, in an ordinary week and on an ordinary day.
    messages_a_week: float = 3.0
    opens_a_day: float = 6.0
    edits_a_day: float = 4.0
    bytes_kept: int = 400_000
    # Who leaves the hour at nine; the others choose one of the sixteen that people are awake.
    at_nine: float = 0.6
    # Lambda at 1,024 MB has so much of a processor, and an answer of a push service takes so long to come.
    of_a_processor: float = 0.58
    push_answer_s: float = 0.12
    # One call of the database from Lambda, there and back, and how many a delivery and a sync make.
    database_call_s: float = 0.003
    calls_a_delivery: int = 16
    calls_a_sync: int = 4
    # One SendMessageBatch of ten, and how many the tick makes at once (`AT_ONCE` in backend/aws.py).
    queue_call_s: float = 0.02
    queue_calls_at_once: int = 10
    # The busiest minute of the sync against its mean.
    sync_peak: float = 4.0
    # How late one in a hundred may be.
    late_s: float = 10.0
    # Of one person, in a month.
    mails_a_month: float = 2.0
    keys_opened_a_month: float = 50.0
    bytes_fetched_a_month: int = 3_000_000
    bytes_of_pictures: int = 1_600_000
    bytes_an_edit_sends: int = 2_000
    # A tick or a run of the letters that finds nothing.
    run_s: float = 0.1
    # A line of ours, and what Lambda itself says about a call (START, END, REPORT).
    bytes_a_line: int = 320
    bytes_lambda_says: int = 400
    # How DSQL counts its DPU, as its documentation has it.
    dpu_a_second: float = 1.0
    dpu_a_byte_read: float = 0.00000183105
    dpu_a_byte_written: float = 0.00004883
    # How long it works at a statement; the least that it counts as read; what is written, with its indexes.
    statement_s: float = 0.005
    bytes_read_at_once: int = 2_048
    bytes_an_edit_writes: int = 2_000
    bytes_a_delivery_writes: int = 3_072
    bytes_a_run_writes: int = 1_024


# Where the people are, by hours from UTC in winter, in hundredths: roughly where phones are, China first, India second.
ZONES: dict[float, float] = {
    -8: 3, -7: 1, -6: 5, -5: 6, -4: 3, -3: 6, 0: 4, 1: 11, 2: 7, 3: 7, 3.5: 2, 4: 1, 5: 5, 5.5: 15, 6: 3, 7: 7, 8: 9,
    9: 4, 10: 1,
}  # fmt: skip
