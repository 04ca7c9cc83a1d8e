-- phase 1 [tx] steps 1: revoke maintain on s from kedge_app
REVOKE MAINTAIN ON TABLE s FROM kedge_app;
