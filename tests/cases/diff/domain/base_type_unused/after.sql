CREATE DOMAIN percentage AS integer CONSTRAINT percentage_check CHECK (VALUE BETWEEN 0 AND 100);
