-- phase 1 [tx] steps 1,2,3,4: drop view v, create materialized view m, give m to kedge_app and 1 more
DROP VIEW v;
CREATE MATERIALIZED VIEW m AS
SELECT count(*) AS n FROM t
WITH DATA;
ALTER TABLE m OWNER TO kedge_app;
GRANT SELECT ON TABLE m TO PUBLIC;
