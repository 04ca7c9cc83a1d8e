-- phase 1 [tx] steps 1,2,3,4,5: revoke usage on sequence given_id_seq from kedge_app, drop identity of later.id, drop column more.no and 2 more
REVOKE USAGE ON SEQUENCE given_id_seq FROM kedge_app;
ALTER TABLE later ALTER COLUMN id DROP IDENTITY;
ALTER TABLE more DROP COLUMN no;
DROP TABLE kept;
DROP TABLE given;
