"""What the demo has kept to read again: kind words received, and words of its own to begin a thank-you with."""

from backend.demo.world import Told, World


def tell_kept_words(world: World, story: Told) -> None:
    """Of people who are in the world already. `received_ago` counts days before today."""
    for told in story["kind_words"]:
        about = {"words": told["words"], "place": told["place"], "received_on": world.day(told["received_ago"])}
        world.add("kind_words", told["received_ago"], **world.link(told), **about)
    for told in story["templates"]:
        world.add("templates", 60, **{name: told[name] for name in ("name", "occasion", "text")})
