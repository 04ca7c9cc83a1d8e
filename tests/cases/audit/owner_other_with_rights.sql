ALTER TABLE shift OWNER TO kedge_app;
