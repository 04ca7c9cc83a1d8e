REVOKE DELETE, TRIGGER ON shift FROM kedge_reader;
