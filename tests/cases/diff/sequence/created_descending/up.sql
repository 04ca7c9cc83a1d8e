-- phase 1 [tx] steps 1: create sequence numbers
CREATE SEQUENCE numbers AS smallint INCREMENT BY -1;
