-- phase 1 [tx] steps 1: revoke execute on new routines from PUBLIC
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON ROUTINES FROM PUBLIC;
