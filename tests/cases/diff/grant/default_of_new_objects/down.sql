-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10,11: revoke select on s from kedge_app, revoke select on v from kedge_app, drop view v and 8 more
REVOKE SELECT ON TABLE s FROM kedge_app;
REVOKE SELECT ON TABLE v FROM kedge_app;
DROP VIEW v;
DROP TABLE secret;
DROP TABLE s;
DROP DOMAIN grade;
REVOKE USAGE ON TYPE mood FROM kedge_app;
GRANT USAGE ON TYPE mood TO PUBLIC;
DROP TYPE mood;
REVOKE USAGE ON SEQUENCE numbers FROM kedge_app;
DROP SEQUENCE numbers;
