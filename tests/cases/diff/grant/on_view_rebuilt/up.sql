-- phase 1 [tx] steps 1: drop view v to create it anew
DROP VIEW v;

-- phase 2 [tx] steps 2: change type of t.v to bigint
ALTER TABLE t ALTER COLUMN v TYPE bigint;

-- phase 3 [tx] steps 3,4,5: create view v, give v to kedge_app, grant select, update (v) on v to kedge_reader
CREATE VIEW v AS
SELECT id, v FROM t;
ALTER TABLE v OWNER TO kedge_app;
GRANT SELECT, UPDATE (v) ON TABLE v TO kedge_reader;
