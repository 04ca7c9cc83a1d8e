-- phase 1 [tx] steps 1,2,3: revoke usage on type feeling from kedge_app, grant usage on type feeling to kedge_reader, rename enum feeling to mood
REVOKE USAGE ON TYPE feeling FROM kedge_app;
GRANT USAGE ON TYPE feeling TO kedge_reader;
ALTER TYPE feeling RENAME TO mood;
