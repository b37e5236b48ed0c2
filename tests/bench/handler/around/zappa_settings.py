"""As Zappa would write it into its package."""

APP_MODULE, APP_FUNCTION, APP_TYPE = "app_alone", "app", "wsgi"
EXCEPTION_HANDLER = SETTINGS_FILE = DJANGO_SETTINGS = REMOTE_ENV = DOMAIN = BASE_PATH = None
DEBUG = BINARY_SUPPORT = False
LOG_LEVEL, API_STAGE, PROJECT_NAME = "INFO", "bench", "kith"
CONTEXT_HEADER_MAPPINGS: dict[str, str] = {}
ENVIRONMENT_VARIABLES: dict[str, str] = {}
AWS_EVENT_MAPPING: dict[str, str] = {}
AWS_BOT_EVENT_MAPPING: dict[str, str] = {}
COGNITO_TRIGGER_MAPPING: dict[str, str] = {}
