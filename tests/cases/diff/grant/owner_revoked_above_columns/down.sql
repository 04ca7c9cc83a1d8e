-- phase 1 [tx] steps 1: give select on s back to kedge_app
GRANT SELECT ON TABLE s TO kedge_app;
