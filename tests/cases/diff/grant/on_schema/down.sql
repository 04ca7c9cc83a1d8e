-- phase 1 [tx] steps 1,2: revoke usage on schema public from kedge_reader, revoke usage, create on schema public from kedge_app
REVOKE USAGE ON SCHEMA public FROM kedge_reader;
REVOKE USAGE, CREATE ON SCHEMA public FROM kedge_app;
