/** Generates the Java code of our EMF models, without Eclipse. */
package org.jianbao.generator;
