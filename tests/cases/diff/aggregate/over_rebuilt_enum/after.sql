CREATE TYPE mood AS ENUM ('bad', 'ok');
CREATE FUNCTION better(mood, mood) RETURNS mood LANGUAGE sql IMMUTABLE AS 'SELECT greatest($1, $2)';
CREATE AGGREGATE best(mood) (SFUNC = better, STYPE = mood);
