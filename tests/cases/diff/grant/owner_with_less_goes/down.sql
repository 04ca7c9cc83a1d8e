-- phase 1 [tx] steps 1,2,3,4,5: revoke insert on s from kedge_app, give s to kedge_app, revoke update, delete on s from kedge_app and 2 more
REVOKE INSERT ON TABLE s FROM kedge_app;
ALTER TABLE s OWNER TO kedge_app;
REVOKE UPDATE, DELETE ON TABLE s FROM kedge_app;
GRANT UPDATE (name) ON TABLE s TO kedge_app;
GRANT INSERT ON TABLE s TO kedge_app WITH GRANT OPTION;
