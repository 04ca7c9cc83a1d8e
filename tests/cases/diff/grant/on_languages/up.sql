-- phase 1 [tx] steps 1,2,3: revoke usage on language plpgsql from PUBLIC, give usage on language sql back to PUBLIC, grant usage on language plpgsql to kedge_reader, to be passed on: USAGE
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
GRANT USAGE ON LANGUAGE sql TO PUBLIC;
GRANT USAGE ON LANGUAGE plpgsql TO kedge_reader WITH GRANT OPTION;
