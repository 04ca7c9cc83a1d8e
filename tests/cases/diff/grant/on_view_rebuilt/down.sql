-- phase 1 [tx] steps 1,2,3: revoke select, update (v) on v from kedge_reader, take v from kedge_app, drop view v
REVOKE SELECT, UPDATE (v) ON TABLE v FROM kedge_reader;
ALTER TABLE v OWNER TO CURRENT_USER;
DROP VIEW v;

-- phase 2 [tx] steps 4: change type of t.v to integer
ALTER TABLE t ALTER COLUMN v TYPE integer;

-- phase 3 [tx] steps 5,6,7: create view v, grant select, update (v) on v to kedge_reader, give v to kedge_app
CREATE VIEW v AS
SELECT id, v FROM t;
GRANT SELECT, UPDATE (v) ON TABLE v TO kedge_reader;
ALTER TABLE v OWNER TO kedge_app;
