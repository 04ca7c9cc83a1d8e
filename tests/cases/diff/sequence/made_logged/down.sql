-- phase 1 [tx] steps 1: make sequence s unlogged
ALTER SEQUENCE s SET UNLOGGED;
