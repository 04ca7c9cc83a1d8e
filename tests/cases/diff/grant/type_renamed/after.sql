CREATE TYPE feeling AS ENUM ('sad', 'ok');
GRANT USAGE ON TYPE feeling TO kedge_app;
