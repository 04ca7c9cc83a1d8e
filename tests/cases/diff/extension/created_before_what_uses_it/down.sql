-- phase 1 [tx] steps 1,2: drop table person, drop extension citext
DROP TABLE person;
DROP EXTENSION citext;
