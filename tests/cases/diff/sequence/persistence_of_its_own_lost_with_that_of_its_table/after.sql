CREATE TABLE u (id serial);
