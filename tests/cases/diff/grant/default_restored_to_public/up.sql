-- phase 1 [tx] steps 1: give execute on new routines back to PUBLIC
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON ROUTINES TO PUBLIC;
