-- phase 1 [tx] steps 1: grant maintain on s to kedge_app
GRANT MAINTAIN ON TABLE s TO kedge_app;
