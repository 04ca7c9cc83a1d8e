CREATE TABLE price (id bigint PRIMARY KEY, day date NOT NULL, CONSTRAINT recent CHECK (extract(year FROM day) > 2000));
