REVOKE INSERT ON customer FROM kedge_app;
