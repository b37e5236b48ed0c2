"""The same app for those who bring a handler of their own."""

from backend.app import create_app
from backend.settings import load_settings

app = create_app(load_settings())
