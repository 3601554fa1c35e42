import { z } from 'zod';
/** `standard`: five content slides and the signature page; `strict`: five slides in all, the signatures on the last. */
export declare const deckLayoutSchema: z.ZodEnum<{
    standard: "standard";
    strict: "strict";
}>;
export type DeckLayout = z.infer<typeof deckLayoutSchema>;
export declare const slideFitSchema: z.ZodObject<{
    title: z.ZodString;
    fontPt: z.ZodNumber;
    spilled: z.ZodArray<z.ZodString>;
    fill: z.ZodNumber;
}, z.core.$strip>;
export type SlideFit = z.infer<typeof slideFitSchema>;
export declare const deckReportSchema: z.ZodObject<{
    slides: z.ZodArray<z.ZodObject<{
        title: z.ZodString;
        fontPt: z.ZodNumber;
        spilled: z.ZodArray<z.ZodString>;
        fill: z.ZodNumber;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type DeckReport = z.infer<typeof deckReportSchema>;
/**
 * One thing on a slide, laid out: positions and sizes in points on a 960 x 540 slide, text broken into lines by the same
 * measuring that the file is written with, so that the preview shows what PowerPoint shows.
 */
export declare const previewBoxSchema: z.ZodObject<{
    x: z.ZodNumber;
    y: z.ZodNumber;
    width: z.ZodNumber;
    height: z.ZodNumber;
    fill: z.ZodOptional<z.ZodString>;
    stroke: z.ZodOptional<z.ZodString>;
    fontPt: z.ZodOptional<z.ZodNumber>;
    linePt: z.ZodOptional<z.ZodNumber>;
    insetX: z.ZodOptional<z.ZodNumber>;
    insetY: z.ZodOptional<z.ZodNumber>;
    align: z.ZodOptional<z.ZodEnum<{
        center: "center";
        left: "left";
        right: "right";
    }>>;
    lines: z.ZodOptional<z.ZodArray<z.ZodArray<z.ZodObject<{
        text: z.ZodString;
        isBold: z.ZodOptional<z.ZodBoolean>;
        color: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>>>;
    image: z.ZodOptional<z.ZodString>;
    ink: any;
    inkColor: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export type PreviewBox = z.infer<typeof previewBoxSchema>;
export declare const slidePreviewSchema: z.ZodObject<{
    title: z.ZodString;
    altText: z.ZodString;
    boxes: z.ZodArray<z.ZodObject<{
        x: z.ZodNumber;
        y: z.ZodNumber;
        width: z.ZodNumber;
        height: z.ZodNumber;
        fill: z.ZodOptional<z.ZodString>;
        stroke: z.ZodOptional<z.ZodString>;
        fontPt: z.ZodOptional<z.ZodNumber>;
        linePt: z.ZodOptional<z.ZodNumber>;
        insetX: z.ZodOptional<z.ZodNumber>;
        insetY: z.ZodOptional<z.ZodNumber>;
        align: z.ZodOptional<z.ZodEnum<{
            center: "center";
            left: "left";
            right: "right";
        }>>;
        lines: z.ZodOptional<z.ZodArray<z.ZodArray<z.ZodObject<{
            text: z.ZodString;
            isBold: z.ZodOptional<z.ZodBoolean>;
            color: z.ZodOptional<z.ZodString>;
        }, z.core.$strip>>>>;
        image: z.ZodOptional<z.ZodString>;
        ink: any;
        inkColor: z.ZodOptional<z.ZodString>;
    }, z.core.$strip>>;
    notes: z.ZodString;
    fit: z.ZodObject<{
        title: z.ZodString;
        fontPt: z.ZodNumber;
        spilled: z.ZodArray<z.ZodString>;
        fill: z.ZodNumber;
    }, z.core.$strip>;
}, z.core.$strip>;
export type SlidePreview = z.infer<typeof slidePreviewSchema>;
export declare const deckPreviewSchema: z.ZodObject<{
    slides: z.ZodArray<z.ZodObject<{
        title: z.ZodString;
        altText: z.ZodString;
        boxes: z.ZodArray<z.ZodObject<{
            x: z.ZodNumber;
            y: z.ZodNumber;
            width: z.ZodNumber;
            height: z.ZodNumber;
            fill: z.ZodOptional<z.ZodString>;
            stroke: z.ZodOptional<z.ZodString>;
            fontPt: z.ZodOptional<z.ZodNumber>;
            linePt: z.ZodOptional<z.ZodNumber>;
            insetX: z.ZodOptional<z.ZodNumber>;
            insetY: z.ZodOptional<z.ZodNumber>;
            align: z.ZodOptional<z.ZodEnum<{
                center: "center";
                left: "left";
                right: "right";
            }>>;
            lines: z.ZodOptional<z.ZodArray<z.ZodArray<z.ZodObject<{
                text: z.ZodString;
                isBold: z.ZodOptional<z.ZodBoolean>;
                color: z.ZodOptional<z.ZodString>;
            }, z.core.$strip>>>>;
            image: z.ZodOptional<z.ZodString>;
            ink: any;
            inkColor: z.ZodOptional<z.ZodString>;
        }, z.core.$strip>>;
        notes: z.ZodString;
        fit: z.ZodObject<{
            title: z.ZodString;
            fontPt: z.ZodNumber;
            spilled: z.ZodArray<z.ZodString>;
            fill: z.ZodNumber;
        }, z.core.$strip>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type DeckPreview = z.infer<typeof deckPreviewSchema>;
