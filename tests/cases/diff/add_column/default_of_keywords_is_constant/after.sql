CREATE TABLE price (id bigint PRIMARY KEY, close numeric(10,2), open integer DEFAULT CASE WHEN (1 = 1) AND (2 IN (2)) THEN CAST('7' AS integer) ELSE (0) END);
