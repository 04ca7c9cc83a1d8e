ALTER TABLE store OWNER TO kedge_reader;
