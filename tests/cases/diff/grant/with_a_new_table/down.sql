-- phase 1 [tx] steps 1,2,3,4: revoke select (country, id) on s from kedge_reader, revoke select, insert, update, delete on s from kedge_app, revoke references on s from PUBLIC and 1 more
REVOKE SELECT (country, id) ON TABLE s FROM kedge_reader;
REVOKE SELECT, INSERT, UPDATE, DELETE ON TABLE s FROM kedge_app;
REVOKE REFERENCES ON TABLE s FROM PUBLIC;
DROP TABLE s;
