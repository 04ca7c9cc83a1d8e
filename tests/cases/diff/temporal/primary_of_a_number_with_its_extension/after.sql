CREATE EXTENSION btree_gist;
CREATE TABLE booking (room integer NOT NULL, during tstzrange NOT NULL, PRIMARY KEY (room, during WITHOUT OVERLAPS));
