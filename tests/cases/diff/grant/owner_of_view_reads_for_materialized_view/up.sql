-- phase 1 [tx] steps 1,2,3,4,5: create schema side, create view side.v, give side.v to kedge_app and 2 more
CREATE SCHEMA IF NOT EXISTS side;
CREATE VIEW side.v AS
SELECT v FROM t;
ALTER TABLE side.v OWNER TO kedge_app;
GRANT SELECT ON TABLE t TO kedge_app;
CREATE MATERIALIZED VIEW m AS
SELECT v FROM side.v
WITH DATA;
