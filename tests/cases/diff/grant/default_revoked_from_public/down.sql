-- phase 1 [tx] steps 1,2,3: revoke execute on new routines from kedge_app, give usage on new types back to PUBLIC, give execute on new routines back to PUBLIC
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON ROUTINES FROM kedge_app;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON TYPES TO PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON ROUTINES TO PUBLIC;
