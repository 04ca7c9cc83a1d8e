-- phase 1 [tx] steps 1: drop table booking
DROP TABLE booking;
