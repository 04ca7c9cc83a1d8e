-- phase 1 [tx] steps 1,2: drop table person, drop enum mood
DROP TABLE person;
DROP TYPE mood;
