-- phase 1 [tx] steps 1,2,3: revoke usage on language plpgsql from kedge_reader, revoke usage on language sql from PUBLIC, give usage on language plpgsql back to PUBLIC
REVOKE USAGE ON LANGUAGE plpgsql FROM kedge_reader;
REVOKE USAGE ON LANGUAGE sql FROM PUBLIC;
GRANT USAGE ON LANGUAGE plpgsql TO PUBLIC;
