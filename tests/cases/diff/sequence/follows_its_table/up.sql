-- phase 1 [tx] steps 1: make table u unlogged
ALTER TABLE u SET UNLOGGED;
