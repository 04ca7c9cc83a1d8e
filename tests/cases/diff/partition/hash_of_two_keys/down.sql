-- phase 1 [tx] steps 1,2,3: drop partition h1, drop partition h0, drop table h
ALTER TABLE h DETACH PARTITION h1;
DROP TABLE h1;
ALTER TABLE h DETACH PARTITION h0;
DROP TABLE h0;
DROP TABLE h;
