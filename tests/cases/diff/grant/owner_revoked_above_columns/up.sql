-- phase 1 [tx] steps 1: revoke select on s from kedge_app
REVOKE SELECT ON TABLE s FROM kedge_app;
GRANT SELECT (id) ON TABLE s TO kedge_app WITH GRANT OPTION;
