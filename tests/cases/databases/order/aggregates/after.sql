CREATE SCHEMA stats;
CREATE FUNCTION stats.z_step(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1 + $2';
CREATE AGGREGATE a_mean(numeric) (SFUNC = stats.z_step, STYPE = numeric, MSFUNC = stats.z_step, MSTYPE = numeric, MINVFUNC = numeric_sub);
CREATE TABLE price (id integer PRIMARY KEY, close numeric);
CREATE VIEW a_view AS SELECT a_mean(close) AS mean FROM price;
CREATE FUNCTION a_all() RETURNS numeric LANGUAGE sql BEGIN ATOMIC SELECT a_mean(close) FROM price; END;
CREATE MATERIALIZED VIEW a_summary AS SELECT id, a_mean(close) AS mean FROM price GROUP BY id;
