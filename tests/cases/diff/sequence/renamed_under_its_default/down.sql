-- phase 1 [tx] steps 1: rename sequence Invoice "no" to numbers
ALTER SEQUENCE "Invoice ""no""" RENAME TO numbers;
