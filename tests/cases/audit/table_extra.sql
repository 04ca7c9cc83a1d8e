CREATE TABLE scratch (id bigint PRIMARY KEY, note text DEFAULT 'x');
