CREATE TABLE a (x integer NOT NULL, y integer NOT NULL);
CREATE TABLE b (x integer NOT NULL, y integer NOT NULL);
CREATE TABLE c (x integer NOT NULL, y integer NOT NULL);
CREATE TABLE d (x integer NOT NULL, y integer NOT NULL);
CREATE STATISTICS two ON x, y FROM a;
CREATE STATISTICS one ON x, y FROM b;
CREATE STATISTICS four (mcv) ON x, y FROM c;
CREATE STATISTICS three ON x, y FROM d;
