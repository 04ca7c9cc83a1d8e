GRANT DELETE ON customer TO kedge_app;
