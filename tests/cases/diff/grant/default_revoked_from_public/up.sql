-- phase 1 [tx] steps 1,2,3: revoke execute on new routines from PUBLIC, revoke usage on new types from PUBLIC, grant execute on new routines to kedge_app
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON ROUTINES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON ROUTINES TO kedge_app;
