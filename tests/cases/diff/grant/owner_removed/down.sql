-- phase 1 [tx] steps 1: give s to kedge_app
ALTER TABLE s OWNER TO kedge_app;
