-- What must come in another order than by kinds: domains that call functions, routines called like what they return,
-- routines on views on routines; bodies that are meant for a search path.

CREATE FUNCTION ok(value text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT value <> ''''';
CREATE DOMAIN a_word AS text DEFAULT lower('X') CHECK (ok(VALUE));
CREATE FUNCTION b_word() RETURNS a_word LANGUAGE sql AS $$ SELECT 'x'::a_word $$;
CREATE DOMAIN a_word_of_words AS a_word CHECK (length(VALUE) < length(b_word()) + 10);
CREATE FUNCTION first_word(words a_word[], other a_word DEFAULT b_word()) RETURNS a_word_of_words LANGUAGE sql AS $$ SELECT words[1]::a_word_of_words $$;
CREATE TABLE book (id integer PRIMARY KEY, words a_word_of_words[] DEFAULT ARRAY[first_word(ARRAY['x'::a_word])], title a_word DEFAULT b_word());

CREATE TABLE price (id integer PRIMARY KEY, amount numeric NOT NULL);
CREATE TYPE a_pair AS (low price, high price);
CREATE FUNCTION is_fine(it price) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT it.amount > 0 $$;
CREATE FUNCTION is_fine(it a_pair) RETURNS boolean LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT is_fine((it).low) AND is_fine((it).high); END;
CREATE DOMAIN a_price AS price CHECK (is_fine(VALUE));
CREATE DOMAIN an_even_pair AS a_pair CHECK (is_fine(VALUE));
CREATE FUNCTION a_best(prices a_price[]) RETURNS a_price LANGUAGE sql AS $$ SELECT prices[1] $$;
CREATE FUNCTION all_prices() RETURNS SETOF a_price LANGUAGE sql AS $$ SELECT p::a_price FROM price p $$;
CREATE FUNCTION as_table() RETURNS TABLE (one a_price, two an_even_pair[]) LANGUAGE sql AS $$ SELECT NULL::a_price, NULL::an_even_pair[] $$;
CREATE TABLE a_history (id integer PRIMARY KEY, was a_price[], pairs an_even_pair);

CREATE TABLE item (id integer PRIMARY KEY, name text);
CREATE VIEW listing AS SELECT id, upper(name) AS name FROM item;
CREATE FUNCTION listing(wanted integer) RETURNS SETOF listing LANGUAGE sql STABLE AS $$ SELECT * FROM listing WHERE id = wanted $$;
CREATE FUNCTION item(wanted integer) RETURNS item LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM item WHERE id = wanted; END;
CREATE VIEW found AS SELECT l.* FROM listing(1) l;
CREATE FUNCTION found() RETURNS SETOF found LANGUAGE sql BEGIN ATOMIC SELECT * FROM found; END;

CREATE FUNCTION a_base() RETURNS integer LANGUAGE sql IMMUTABLE RETURN 1;
CREATE FUNCTION b_upon() RETURNS integer LANGUAGE sql IMMUTABLE RETURN a_base() + 1;
CREATE VIEW c_between AS SELECT b_upon() AS n;
CREATE FUNCTION d_top() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT sum(n) FROM c_between; END;
CREATE FUNCTION e_default(n bigint DEFAULT d_top()) RETURNS bigint LANGUAGE sql AS 'SELECT n';
CREATE VIEW f_last AS SELECT e_default() AS n;
CREATE FUNCTION z_base() RETURNS integer LANGUAGE sql IMMUTABLE RETURN 1;
CREATE FUNCTION y_upon() RETURNS integer LANGUAGE sql IMMUTABLE RETURN z_base() + 1;
CREATE VIEW x_between AS SELECT y_upon() AS n;
CREATE FUNCTION w_top() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT sum(n) FROM x_between; END;
CREATE TABLE kept (id integer PRIMARY KEY, n integer);

CREATE TYPE a_mood AS ENUM ('x', 'y');
CREATE TABLE z_node (id integer PRIMARY KEY, mood a_mood);
CREATE TYPE b_step AS (node z_node, at timestamptz);
CREATE TABLE y_path (id integer PRIMARY KEY, steps b_step[]);
CREATE DOMAIN c_path AS y_path;
CREATE TYPE a_walk AS (paths c_path[], mood a_mood);
CREATE FUNCTION walk_mood(walk a_walk) RETURNS a_mood LANGUAGE sql IMMUTABLE AS 'SELECT (walk).mood';
CREATE DOMAIN a_happy_walk AS a_walk CHECK (walk_mood(VALUE) = 'x');
CREATE TABLE a_walks (id integer PRIMARY KEY, walk a_happy_walk, mood a_mood GENERATED ALWAYS AS (walk_mood(walk)) STORED, CHECK (walk_mood(walk) <> 'y'));
CREATE INDEX walks_mood ON a_walks (walk_mood(walk));
CREATE VIEW a_view AS SELECT walk_mood(walk) AS mood, (walk).paths FROM a_walks;

CREATE FUNCTION odd(n integer) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE FUNCTION even(n integer) RETURNS boolean LANGUAGE sql AS 'SELECT n = 0 OR odd(n - 1)';
CREATE OR REPLACE FUNCTION odd(n integer) RETURNS boolean LANGUAGE sql AS 'SELECT n <> 0 AND even(n - 1)';

CREATE SCHEMA app;
CREATE TABLE app.article (id integer PRIMARY KEY);
SET search_path TO app, public;
CREATE FUNCTION app.articles() RETURNS SETOF app.article LANGUAGE sql AS 'SELECT * FROM article';
CREATE FUNCTION public.count_articles() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM articles()';
CREATE FUNCTION public.first_article() RETURNS integer LANGUAGE plpgsql
  AS 'DECLARE it article%ROWTYPE; BEGIN SELECT * INTO it FROM articles(); RETURN it.id; END';
SET search_path TO public;
CREATE FUNCTION own_articles() RETURNS bigint LANGUAGE sql SET search_path TO 'app' AS 'SELECT count(*) FROM articles()';
