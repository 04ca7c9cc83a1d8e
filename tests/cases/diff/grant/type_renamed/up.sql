-- phase 1 [tx] steps 1,2,3: rename enum mood to feeling, revoke usage on type feeling from kedge_reader, grant usage on type feeling to kedge_app
ALTER TYPE mood RENAME TO feeling;
REVOKE USAGE ON TYPE feeling FROM kedge_reader;
GRANT USAGE ON TYPE feeling TO kedge_app;
