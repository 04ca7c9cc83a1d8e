-- phase 1 [tx] steps 1,2: create table empty, create table log
CREATE TABLE empty ();
CREATE TABLE log (
    line text
);
