"""Which nouns sync. A new noun is one line here; pull, push, export and erase all walk this list."""

from backend.accounts.preferences import Preferences
from backend.asks.models import Ask
from backend.challenges.models import Challenge
from backend.dormant.models import DormantAnswer
from backend.events.models import Event
from backend.favors.models import Favor
from backend.follow_ups.models import FollowUp
from backend.imports.models import Import
from backend.introductions.models import Introduction
from backend.journal.models import JournalEntry
from backend.kind_words.models import KindWords
from backend.merges.models import Merge
from backend.milestones.models import Milestone
from backend.moments.models import Moment
from backend.moments.service import link_people, links_of
from backend.own_card.models import OwnCard
from backend.people.models import Person
from backend.photos.models import Photo
from backend.promises.models import Promise
from backend.purposes.models import Purpose
from backend.record import Noun
from backend.reviews.models import Review, ReviewAnswer
from backend.templates.models import Template
from backend.thanks.models import Thanks

NOUNS = {
    noun.name: noun
    for noun in (
        Noun("preferences", Preferences),
        Noun("people", Person),
        Noun("events", Event),
        Noun("moments", Moment, settle=link_people, derived=lambda row: len(links_of(row))),
        Noun("favors", Favor),
        Noun("thanks", Thanks),
        Noun("promises", Promise),
        Noun("photos", Photo, batch=16),
        Noun("journal", JournalEntry),
        Noun("merges", Merge, batch=16),
        Noun("own_card", OwnCard),
        Noun("asks", Ask),
        Noun("introductions", Introduction),
        Noun("challenges", Challenge),
        Noun("milestones", Milestone),
        Noun("follow_ups", FollowUp),
        Noun("templates", Template),
        Noun("kind_words", KindWords),
        Noun("reviews", Review),
        Noun("review_answers", ReviewAnswer),
        Noun("dormant_answers", DormantAnswer),
        Noun("purposes", Purpose),
        Noun("imports", Import, batch=16),
    )
}
