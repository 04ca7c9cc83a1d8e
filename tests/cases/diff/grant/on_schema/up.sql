-- phase 1 [tx] steps 1,2: grant usage, create on schema public to kedge_app, to be passed on: USAGE, grant usage on schema public to kedge_reader
GRANT CREATE ON SCHEMA public TO kedge_app;
GRANT USAGE ON SCHEMA public TO kedge_app WITH GRANT OPTION;
GRANT USAGE ON SCHEMA public TO kedge_reader;
