CREATE DOMAIN percentage AS numeric(5,2) CONSTRAINT percentage_check CHECK (VALUE BETWEEN 0 AND 100);
